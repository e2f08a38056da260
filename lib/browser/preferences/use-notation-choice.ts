import { z } from 'zod';
import { notationIds, type NotationId } from '@/lib/domain/code/notation';
import { storedValue } from './stored-value';
import { useStoredValue } from './use-stored-value';

const notationChoice = storedValue('localStorage', 'notation', z.enum(notationIds));

/** The notation that code is shown in: who writes Terraform wants Terraform everywhere. */
export function useNotationChoice() {
  const [notation = 'arm-template', setNotation] = useStoredValue<NotationId>(notationChoice);
  return [notation, setNotation] as const;
}
