/** Three nodes of a cluster, one of them at work; in the colour of the text around it. */
export function Logo({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path d="M16 9v6m0 0-7 6m7-6 7 6" stroke="currentColor" strokeWidth="2" />
      <circle cx="16" cy="7" r="4" fill="currentColor" />
      <circle cx="8" cy="24" r="4" stroke="currentColor" strokeWidth="2" />
      <circle cx="24" cy="24" r="4" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
