// Prints what hyparquet reads of a report: for each table its columns' types, rows and known values.
// Usage: node hyparquet.mjs FOLDER_OF_HYPARQUET REPORT
import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const [library, report] = process.argv.slice(2);
const {asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects} =
  await import(pathToFileURL(resolve(library, 'src/node.js')));

const typeOf = (e) => {
  const logical = e.logical_type?.type;
  if (e.type === 'BYTE_ARRAY' && logical === 'STRING') return 'string';
  if (e.type === 'INT32') return logical === 'DATE' ? 'date' : 'int';
  if (e.type === 'INT64' && logical === 'TIMESTAMP') {
    return e.logical_type.isAdjustedToUTC && e.logical_type.unit === 'MICROS' ? 'timestamp' : 'other timestamp';
  }
  return {INT64: 'bigint', DOUBLE: 'double', BOOLEAN: 'boolean'}[e.type] ?? e.type;
};

const tables = {};
for (const name of readdirSync(report)) {
  const folder = join(report, name);
  if (name === 'model' || name.includes('.')) continue;
  const table = tables[name] = {types: {}, rows: 0, known: {}};
  for (const part of readdirSync(folder).filter((f) => f.endsWith('.parquet'))) {
    const file = await asyncBufferFromFile(join(folder, part));
    const metadata = await parquetMetadataAsync(file);
    for (const e of metadata.schema.slice(1)) {
      table.types[e.name] = typeOf(e);
      table.known[e.name] ??= 0;
    }
    for (const row of await parquetReadObjects({file, metadata})) {
      table.rows++;
      for (const [column, value] of Object.entries(row)) {
        if (value !== null && value !== undefined) table.known[column]++;
      }
    }
  }
}
console.log(JSON.stringify(tables));
