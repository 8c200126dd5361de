import { parquetMetadata } from 'hyparquet';
import { expect, test } from 'vitest';
import { toParquet } from '../../../scripts/data/parquet-file';
import { TABLE_LIST } from '../../../src/domain/tables';

test('every column is compressed with gzip, in the order of the definition', () => {
	const unit = TABLE_LIST.find(({ name }) => name === 'unit')!;
	const file = toParquet(unit, [{ unit_id: 'yen' }]);
	const [group] = parquetMetadata(file.slice().buffer).row_groups;
	const columns = group!.columns.map(({ meta_data }) => meta_data!);
	expect(new Set(columns.map((c) => c.codec))).toEqual(new Set(['GZIP']));
	expect(columns.map((c) => c.path_in_schema[0])).toEqual(Object.keys(unit.columns));
});
