import { formatMoney } from '../../crm/account.ts';
import type { Entity, Pipeline } from '../../crm/types.ts';
import { formatNumber } from '../../i18n/index.ts';

interface Props {
  readonly pipeline: Pipeline;
  readonly leads: readonly Entity[];
}

/** How many leads stand in each stage of a pipeline, as bars with their figures. */
export function StageChart({ pipeline, leads }: Props) {
  const stages = pipeline.statuses.map((status) => {
    const own = leads.filter((lead) => lead.pipeline_id === pipeline.id && lead.status_id === status.id);
    return { status, count: own.length, sum: own.reduce((total, lead) => total + (lead.price ?? 0), 0) };
  });
  const most = Math.max(1, ...stages.map((stage) => stage.count));
  return (
    <section class="overview__chart" aria-label={pipeline.name}>
      <h2>{pipeline.name}</h2>
      <table>
        <tbody>
          {stages.map(({ status, count, sum }) => (
            <tr key={status.id}>
              <th scope="row">{status.name}</th>
              <td class="overview__bar-cell">
                {count > 0 ? (
                  <span
                    class="overview__bar"
                    style={{ width: `${(count / most) * 100}%`, background: status.color }}
                  />
                ) : null}
              </td>
              <td class="overview__number">{formatNumber(count)}</td>
              <td class="overview__number">{formatMoney(sum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
