import { EVIDENCE_KINDS, type Evidence, type Source } from '../../model/project.js';
import { optionalText, recordKeys, text } from '../common-schemas.js';
import { neutral } from '../neutral.js';
import { record } from '../record.js';
import { date, money, names, oneOf, path, sha256 } from '../scalar-schemas.js';

export const source = record<Source>({
  id: names('source'),
  title: neutral(text),
  file: neutral(path.optional()),
  url: neutral(path.optional()),
  retrieved: neutral(date.optional()),
  sha256: neutral(sha256.optional()),
  ...recordKeys,
});

export const evidence = record<Evidence>({
  id: names('evidence'),
  kind: neutral(oneOf(EVIDENCE_KINDS), { kind: 'text', text: 'other' }),
  title: neutral(optionalText),
  on: date.optional(),
  file: neutral(path.optional()),
  sha256: neutral(sha256.optional()),
  amount: money.optional(),
  ...recordKeys,
});
