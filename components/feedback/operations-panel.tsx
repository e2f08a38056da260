'use client';

export interface OperationsPanelProps {
  open: boolean;
  onClose: () => void;
}

/** The notifications drawer: what is under way, and what ended. */
export function OperationsPanel(_props: OperationsPanelProps) {
  return null;
}
