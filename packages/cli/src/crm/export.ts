import { resolve } from 'node:path';
import { exportText } from '@kommo-widget/crm';
import type { ExportOptions } from '../commands/crm-data.ts';
import type { Io } from '../io.ts';
import { askKit, inFile, placeOf } from './place.ts';
import { write } from './write.ts';

/** `kommo-widget crm export`. */
export async function exportData(file: string | undefined, options: ExportOptions, io: Io): Promise<void> {
  const place = placeOf(options);
  const pieces =
    'url' in place
      ? [await (await askKit(place.url, '/__kit/api/export')).text()]
      : inFile(place.db, io, { mayMake: false }, (crm) => [...exportText(crm.export())]);
  if (file !== undefined) write(resolve(io.cwd, file), pieces, options.force === true);
  else for (const piece of pieces) io.out(piece);
}
