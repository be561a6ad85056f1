import { useState } from 'preact/hooks';
import type { Pipeline } from '../../crm/types.ts';
import { navigate } from '../../router/location.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PageTop } from '../../ui/PageTop.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { StageColumn } from './StageColumn.tsx';
import { t } from './texts.ts';
import { useMoves } from './use-moves.ts';

interface Props {
  readonly pipeline: Pipeline;
  readonly pipelines: readonly Pipeline[];
}

/** The board of one pipeline. */
export function Board({ pipeline, pipelines }: Props) {
  const [search, setSearch] = useState('');
  const moves = useMoves(pipeline);
  return (
    <div id="list_page_holder" class="board-page">
      <PageTop
        title={t('leads')}
        buttons={
          <>
            <a class="kit-button js-navigate-link" href={`/settings/pipeline/leads/${pipeline.id}`}>
              {t('automate')}
            </a>
            <a
              class="kit-button kit-button_primary js-navigate-link"
              href={`/leads/add/?pipeline_id=${pipeline.id}`}
            >
              <Icon name="plus" size={16} />
              {t('add_lead')}
            </a>
          </>
        }
      >
        <SearchBox id="search_input" label={t('search')} onSearch={setSearch} />
        <Tabs
          label={t('view')}
          open="board"
          tabs={[
            { key: 'board', title: t('board') },
            { key: 'list', title: t('list') },
          ]}
          onOpen={(key) => key === 'list' && navigate('/leads/list/')}
        />
        {pipelines.length > 1 ? (
          <select
            class="kit-input board-pipeline"
            aria-label={t('pipeline')}
            value={pipeline.id}
            onChange={(event) => navigate(`/leads/pipeline/${event.currentTarget.value}`)}
          >
            {pipelines.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        ) : null}
      </PageTop>
      <p class="kit-visually-hidden" id="board-help">
        {t('keyboard_help')}
      </p>
      {moves.refused ? (
        <div class="board-refused">
          <p role="alert">{moves.refused}</p>
          <Button look="quiet" class="kit-button_icon" aria-label={t('dismiss')} onClick={moves.dismiss}>
            <Icon name="close" size={16} />
          </Button>
        </div>
      ) : null}
      <div class="pipeline_wrapper custom-scroll js-pipeline-wrapper">
        {pipeline.statuses.map((status) => (
          <StageColumn key={status.id} pipeline={pipeline} status={status} search={search} moves={moves} />
        ))}
      </div>
    </div>
  );
}
