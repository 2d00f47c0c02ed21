import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '../../domain/staff.ts';
import type { Connection } from './tables.ts';

export async function readSettings(connection: Connection): Promise<Settings> {
  const rows = await connection.selectFrom('setting').selectAll().execute();
  const stored = Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]));
  return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...stored });
}

export async function writeSettings(connection: Connection, settings: Settings): Promise<void> {
  const rows = Object.entries(settings).map(([name, value]) => ({ name, value: JSON.stringify(value) }));
  await connection
    .insertInto('setting')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })),
    )
    .execute();
}
