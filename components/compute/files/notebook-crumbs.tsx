'use client';

import {
  Breadcrumb,
  BreadcrumbButton,
  BreadcrumbDivider,
  BreadcrumbItem,
} from '@fluentui/react-components';
import { Fragment } from 'react';
import { crumbsOf } from './share-path';

interface NotebookCrumbsProps {
  directory: string;
  onOpen: (directory: string) => void;
}

/** The way from the root to the directory on the screen, and back. */
export function NotebookCrumbs({ directory, onOpen }: NotebookCrumbsProps) {
  const crumbs = [{ name: 'Files', path: '' }, ...crumbsOf(directory)];
  return (
    <Breadcrumb aria-label="Directory" size="small">
      {crumbs.map(({ name, path }, index) => (
        <Fragment key={path}>
          {index > 0 && <BreadcrumbDivider />}
          <BreadcrumbItem>
            <BreadcrumbButton current={path === directory} onClick={() => onOpen(path)}>
              {name}
            </BreadcrumbButton>
          </BreadcrumbItem>
        </Fragment>
      ))}
    </Breadcrumb>
  );
}
