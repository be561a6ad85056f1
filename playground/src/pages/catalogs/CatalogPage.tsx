import { useCallback, useMemo } from 'preact/hooks';
import { readCatalogs } from '../../crm/catalogs.ts';
import { readFields } from '../../crm/dictionaries.ts';
import { useCrmChange } from '../../crm/live.ts';
import { useCrm } from '../../crm/use-crm.ts';
import type { PageProps } from '../../router/route.ts';
import { useStagePage } from '../../stage/use-stage-page.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageSpinner } from '../../ui/Spinner.tsx';
import { CatalogTable } from './CatalogTable.tsx';
import { t } from './texts.ts';
import './catalogs.css';

/** The account's lists of things: products and whatever else it keeps. Without an id it is the first. */
export default function CatalogPage({ params }: PageProps) {
  const wanted = Number(params.id) || undefined;
  const load = useCallback(async () => {
    const catalogs = await readCatalogs();
    const catalog = wanted === undefined ? catalogs[0] : catalogs.find((one) => one.id === wanted);
    return { catalogs, catalog, fields: catalog ? await readFields(`catalogs/${catalog.id}`) : [] };
  }, [wanted]);
  const { data, error, reload } = useCrm(load);
  useCrmChange(['catalogs', 'custom_fields'], reload);
  if (error && !data) return <NoCatalog error={error} onRetry={reload} />;
  if (!data) return <PageSpinner />;
  if (!data.catalog) return <NoCatalog />;
  return (
    <CatalogTable
      catalogs={data.catalogs}
      catalog={data.catalog}
      fields={data.fields}
      asked={params.element}
    />
  );
}

function NoCatalog({ error, onRetry }: { readonly error?: Error; readonly onRetry?: () => void }) {
  const page = useMemo(
    () => ({ area: 'catalogs', entity: 'catalogs', path: window.location.pathname }) as const,
    [],
  );
  useStagePage(page);
  if (error && onRetry) return <Failure wholePage error={error} onRetry={onRetry} />;
  return <EmptyState title={t('no_catalog')} text={t('no_catalog_hint')} />;
}
