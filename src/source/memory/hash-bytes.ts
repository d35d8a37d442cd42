/** SHA-256 in small hexadecimal letters; nothing where the platform offers none, as a page that came without TLS. */
export async function hashBytes(bytes: Uint8Array): Promise<string | undefined> {
  // Typed as always there, which it is not.
  const { crypto }: { readonly crypto?: { readonly subtle?: typeof globalThis.crypto.subtle } } = globalThis;
  if (!crypto?.subtle) return undefined;
  // A copy: memory that threads share is refused.
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
