import {
  ArrowSync20Regular,
  Delete20Regular,
  Play20Regular,
  Stop20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';

export const verbIcons: Record<ComputeVerb, ReactElement> = {
  start: <Play20Regular />,
  stop: <Stop20Regular />,
  restart: <ArrowSync20Regular />,
  delete: <Delete20Regular />,
};
