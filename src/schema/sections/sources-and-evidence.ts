import { EVIDENCE_KINDS, type Evidence, type Source } from '../../model/project.js';
import { optionalText, recordKeys, text } from '../common-schemas.js';
import { record } from '../record.js';
import { date, id, money, oneOf, path, sha256 } from '../scalar-schemas.js';

export const source = record<Source>({
  id,
  title: text,
  file: path.optional(),
  url: path.optional(),
  retrieved: date.optional(),
  sha256: sha256.optional(),
  ...recordKeys,
});

export const evidence = record<Evidence>({
  id,
  kind: oneOf(EVIDENCE_KINDS),
  title: optionalText,
  on: date.optional(),
  file: path.optional(),
  sha256: sha256.optional(),
  amount: money.optional(),
  ...recordKeys,
});
