import type { Page } from '@playwright/test';
import { dana } from '../../emulator/entra/people';
import { nextClockChange } from '../support/clock-change';
import { command, rowOf } from '../support/compute-list';
import { armOf } from '../support/json-view';
import {
  addMatch,
  addSchedule,
  addWorkingWeek,
  chooseTimeZone,
  cronField,
  expectLastOperation,
  nextTimes,
  scheduleCard,
  weekStrip,
  writeAs,
} from '../support/schedules';
import { expect, test } from '../support/test';
import { create, expectReview, expectStep, fillRequired, next, review } from '../support/wizard';

const name = 'dana-office';
const timeZone = 'W. Europe Standard Time';
const DAY = 24 * 60 * 60 * 1_000;

/** From 08:00 to 18:00 on weekdays, and from 09:00 to 13:00 on Saturdays. */
async function scheduleOfficeHours(page: Page): Promise<void> {
  await addWorkingWeek(page);
  for (const position of [1, 2]) {
    await chooseTimeZone(scheduleCard(page, position), 'berlin', '(UTC+01:00) Amsterdam');
  }
  await addSchedule(page).click();
  const saturday = scheduleCard(page, 3);
  await writeAs(saturday, 'Cron');
  await cronField(saturday).fill('0 9 * * 6');
  await addMatch(saturday);
  await cronField(scheduleCard(page, 4)).fill('0 13 * * 6');
}

test('an instance with office hours starts and stops by them, in summer as in winter', async ({
  page,
  world,
  openAs,
}) => {
  const { wallTime } = nextClockChange(new Date(Date.now() + 3 * DAY));
  await world.advanceTo(wallTime(-2, 14));
  await openAs(dana, world.page('new/instance'));
  await fillRequired(page, { name, size: 'Standard_DS3_v2' });
  await next(page);
  await expectStep(page, 'Scheduling');
  await scheduleOfficeHours(page);
  await expect(scheduleCard(page, 3)).toContainText('Start at 09:00, on Saturday');
  await expect(nextTimes(scheduleCard(page, 1))).toHaveText(Array(5).fill(/^\w+ \d+ \w+, 08:00$/));
  await expect(weekStrip(page).getByRole('row', { name: /^Sat/ })).toContainText(
    'up 09:00 to 13:00',
  );
  await expect(page.getByText(/Up 54 of 16[789] hours; saves 68 %/).first()).toBeVisible();
  await review(page);
  await expectReview(page);
  const cost = page.getByRole('region', { name: 'Cost' });
  await expect(cost).toContainText('Per month, always onUS$211.70');
  // A little less in a week of 169 hours.
  await expect(cost).toContainText(/Per month, on scheduleUS\$6[78]\.\d\d/);
  await create(page);

  const row = rowOf(page, name);
  await expect(row).toContainText('Creating…');
  await expect(row).toContainText('4 schedules');
  await world.advance(91);
  await expect(row).toContainText('Running');

  const refreshedAt = async (at: Date) => {
    await world.advanceTo(at);
    await command(page, 'Refresh').click();
  };
  const fires = [
    { day: -2, hour: 18, before: 'Running', after: 'Stopped', text: 'Stop succeeded, by schedule' },
    { day: -1, hour: 9, before: 'Stopped', after: 'Running', text: 'Start succeeded, by schedule' },
    { day: -1, hour: 13, before: 'Running', after: 'Stopped', text: 'Stop succeeded, by schedule' },
    { day: 1, hour: 8, before: 'Stopped', after: 'Running', text: 'Start succeeded, by schedule' },
  ];
  for (const { day, hour, before, after, text } of fires) {
    await test.step(`${text} at ${hour}:00`, async () => {
      await refreshedAt(wallTime(day, hour, -1));
      await expect(row).toContainText(before);
      await refreshedAt(wallTime(day, hour, 1));
      await expect(row).toContainText(after);
      await expect(row).toContainText(text);
    });
  }
  await page.getByRole('link', { name }).click();
  await expectLastOperation(page, 'Start succeeded, by schedule');
  expect(await armOf(page)).toMatchObject({
    properties: {
      properties: {
        schedules: {
          computeStartStop: [
            { action: 'Start', cron: { expression: '0 8 * * 1,2,3,4,5', timeZone } },
            { action: 'Stop', cron: { expression: '0 18 * * 1,2,3,4,5', timeZone } },
            { action: 'Start', cron: { expression: '0 9 * * 6', timeZone } },
            { action: 'Stop', cron: { expression: '0 13 * * 6', timeZone } },
          ],
        },
      },
    },
  });
});
