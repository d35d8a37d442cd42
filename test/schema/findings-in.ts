import type { ReaderFinding } from '../../src/diagnostics/reader-findings.js';
import type { Project } from '../../src/model/project.js';
import { SourceText } from '../../src/model/source-text.js';
import { decodeProject } from '../../src/schema/decode-project.js';
import type { TreeNode } from '../../src/source/node.js';
import { readYaml } from '../../src/source/read-yaml.js';

export async function treeOf(text: string): Promise<TreeNode> {
  const { root, findings } = await readYaml(new SourceText('project.yaml', text));
  if (!root || findings.length > 0) throw new Error(`the test's own YAML is wrong: ${JSON.stringify(findings)}`);
  return root;
}

/** The least project file, with more lines below it. */
export function projectWith(lines: string): string {
  return `logframe: 1\ncode: P-1\ntitle: Dự án\ndonors: [INKOTA]\nperiod: { start: 2021-07, end: 2024 }\n${lines}`;
}

/** The project that is read from a correct file. */
export async function decode(text: string): Promise<Project> {
  const { project, findings } = decodeProject(await treeOf(text), 'project.yaml');
  if (!project) throw new Error(findings.map(show).join('\n'));
  return project;
}

export async function findAll(text: string): Promise<readonly ReaderFinding[]> {
  return decodeProject(await treeOf(text), 'project.yaml').findings;
}

/** Every finding as its code and the characters it points at, in the order of the file. */
export async function findingsIn(text: string): Promise<readonly string[]> {
  const findings = await findAll(text);
  return [...findings].sort((a, b) => a.place.start - b.place.start || a.code.localeCompare(b.code)).map(show);
}

export function show({ code, place }: ReaderFinding): string {
  return `${code} ${place.source.text.slice(place.start, place.end)}`;
}
