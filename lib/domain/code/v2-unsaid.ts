import { differences } from './differences';
import { readingOf } from './read/reading';
import { v2TargetIn } from './read/v2-target';
import type { CodeTarget } from './subject';
import { plainOf, type ToolDocument } from './tool-document';

/** The settings that are not in a document: those that nobody who reads it would find. */
export const v2Unsaid = (target: CodeTarget, document: ToolDocument): string[] =>
  differences(target, v2TargetIn(readingOf(plainOf(document))));
