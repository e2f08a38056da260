'use client';

import { MenuItem, MenuItemLink, MenuList } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { MenuPopup, type MenuPopupProps } from '@/components/ui/menu-popup';
import type { Instance } from '@/lib/domain/compute/compute';
import { isSafeLink } from '../is-safe-link';

interface MoreApplicationsPopupProps extends Pick<MenuPopupProps, 'button'> {
  applications: NonNullable<Instance['applications']>;
}

/** The applications that somebody added to an instance. */
export function MoreApplicationsPopup({ button, applications }: MoreApplicationsPopupProps) {
  return (
    <MenuPopup button={button}>
      <MenuList>
        {applications.map(({ name, url }) =>
          isSafeLink(url) ? (
            <MenuItemLink
              key={`${name} ${url}`}
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              icon={<OpenRegular />}
            >
              {name}
            </MenuItemLink>
          ) : (
            <MenuItem key={`${name} ${url}`} disabled>
              {name}
            </MenuItem>
          ),
        )}
      </MenuList>
    </MenuPopup>
  );
}
