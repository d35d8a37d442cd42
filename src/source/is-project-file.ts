/**
 * Whether a file has the name of a YAML file and the key by which a project file is known, without parsing it. Zero bytes
 * are passed over, so that a project file in UTF-16 is found, and then reported.
 */
export function isProjectFile(name: string, bytes: Uint8Array): boolean {
  if (!/\.ya?ml$/i.test(name)) return false;
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  return /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?(?:\{\s*)?(["']?)logframe\1\s*:/m.test(text);
}
