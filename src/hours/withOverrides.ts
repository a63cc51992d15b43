import type { DayOverride } from './DayOverride.ts';
import type { Schedule } from './Schedule.ts';

/**
 * A schedule on which the days that were closed or opened at the counter win over everything.
 * @param overrides in the order in which they were given: the last that concerns a day of this place holds
 * @param placeId the id of a branch, or `support`
 */
export function withOverrides(schedule: Schedule, overrides: readonly DayOverride[], placeId: string): Schedule {
  const own = overrides.filter(({ location }) => location === undefined || location === placeId);
  if (own.length === 0) return schedule;
  return {
    on(day) {
      const ordinary = schedule.on(day);
      const override = own.findLast((one) => one.day === day);
      if (override === undefined) return ordinary;
      const { named } = ordinary;
      return { day, spans: override.spans, reason: 'closure', ...(named !== undefined && { named }), mayDiffer: false };
    },
  };
}
