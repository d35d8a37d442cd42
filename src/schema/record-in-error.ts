import { SUBPROJECT_STATUSES } from '../model/cofinancing.js';
import type { Id } from '../model/record.js';
import type { RecordInError, WithheldList } from '../model/withheld.js';
import type { MapNode, TreeNode } from '../source/node.js';
import { citedBy } from './citing-evidence.js';
import { text } from './common-schemas.js';
import { parseId } from './scalars/id.js';
import { textOf } from './surroundings.js';
import { itemsAlong } from './touched-by.js';

type WithheldBy = Pick<RecordInError, 'code' | 'place'>;

/**
 * A record of a list as what an error takes out of the figures, under the id and the name that can be read.
 * @param record as it stands in the tree, or the whole of what should be the list
 */
export function recordInError(list: WithheldList, record: TreeNode, { code, place }: WithheldBy): RecordInError {
  const around = record.parent?.kind === 'seq' ? record.parent : undefined;
  const written = around && record.kind === 'map' ? record : undefined;
  return {
    kind: 'record',
    list,
    id: idIn(written, 'id'),
    name: text.safeParse(written?.get('name')).data,
    standard: list === 'indicators' ? standardOf(written) : undefined,
    subproject: list === 'subprojects' ? judgedBy(written) : undefined,
    path: record.path,
    code,
    place,
    at: record,
    position: around?.positionOf(record) ?? 0,
  };
}

function idIn(written: MapNode | undefined, key: string): Id | undefined {
  const id = textOf(written?.get(key));
  return id !== undefined && !parseId(id).problem ? id : undefined;
}

function judgedBy(written: MapNode | undefined): RecordInError['subproject'] {
  const word = textOf(written?.get('status'));
  return {
    status: SUBPROJECT_STATUSES.find((one) => one === word),
    activity: idIn(written, 'activity'),
    cited: written && itemsAlong(['contributions'], written).flatMap(citedBy),
  };
}

/** Of a record that is no map nobody knows of which standard it is. */
function standardOf(written: MapNode | undefined): RecordInError['standard'] {
  if (!written) return 'unknown';
  const standard = written.get('standard');
  const code = textOf(standard);
  if (code !== undefined) return { code };
  return standard ? 'unknown' : undefined;
}
