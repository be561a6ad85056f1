import type { Pipeline } from '../../crm/types.ts';
import { navigate } from '../../router/location.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PageTop } from '../../ui/PageTop.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import type { ListKind } from './list-kind.ts';
import { t } from './texts.ts';

interface Props {
  readonly list: ListKind;
  readonly pipelines: readonly Pipeline[];
  readonly pipeline: number | undefined;
  readonly search: string;
  readonly onSearch: (text: string) => void;
}

/** Head of a list: its views, the search, a new entity. */
export function ListTop({ list, pipelines, pipeline, search, onSearch }: Props) {
  const title = list.deleted ? t('deleted', { name: t(list.title) }) : t(list.title);
  return (
    <PageTop
      title={title}
      buttons={
        list.deleted ? null : (
          <a class="kit-button kit-button_primary js-navigate-link" href={`/${list.kind}/add/`}>
            <Icon name="plus" size={16} />
            {t(`add_${list.kind}`)}
          </a>
        )
      }
    >
      <SearchBox id="search_input" label={t('search')} initial={search} onSearch={onSearch} />
      {list.kind === 'leads' && !list.deleted ? (
        <>
          <Tabs
            label={t('view')}
            open="list"
            tabs={[
              { key: 'board', title: t('board') },
              { key: 'list', title: t('list') },
            ]}
            onOpen={(key) => key === 'board' && navigate('/leads/pipeline/')}
          />
          <select
            class="kit-input list-pipeline"
            aria-label={t('pipeline')}
            value={pipeline ?? ''}
            onChange={(event) => navigate(pipelinePath(event.currentTarget.value))}
          >
            <option value="">{t('all_pipelines')}</option>
            {pipelines.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </>
      ) : null}
      {(list.kind === 'contacts' || list.kind === 'companies') && !list.deleted ? (
        <Tabs
          label={t('view')}
          open={list.kind}
          tabs={[
            { key: 'contacts', title: t('contacts') },
            { key: 'companies', title: t('companies') },
          ]}
          onOpen={(key) => key !== list.kind && navigate(`/contacts/list/${key}/`)}
        />
      ) : null}
    </PageTop>
  );
}

const pipelinePath = (id: string): string => (id === '' ? '/leads/list/' : `/leads/list/pipeline/${id}/`);
