const PUBLIC_KEY =
  /^(?:ssh-rsa|ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)) AAAA[A-Za-z0-9+/]+={0,2}(?: .*)?$/;

export function isPublicKey(text: string): boolean {
  return PUBLIC_KEY.test(text.trim());
}
