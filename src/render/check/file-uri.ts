/**
 * A file's path as a URI: relative as the path is, absolute with `file:`. Every character that a URI cannot have is
 * percent-encoded in UTF-8: `dự án 1.yaml` is `d%E1%BB%B1%20%C3%A1n%201.yaml`, `<stdin>` is `%3Cstdin%3E`.
 */
export function fileUri(path: string): string {
  const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0] ?? '';
  const uri = path.slice(drive.length).split('/').map(encodeSegment).join('/');
  if (drive !== '') return `file:///${drive}${uri}`;
  return path.startsWith('/') ? `file://${uri}` : uri;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
