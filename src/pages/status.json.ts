/** The state of the list for programs. The names of states are those of the API. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../db/publishing/read-model.ts';
import { listStandings } from '../domain/status/borough-states.ts';
import { checkedOf, shareOf, stateOfList, totalOf } from '../domain/status/state-of-list.ts';
import { readSettings } from '../settings.ts';
import { urls } from '../urls.ts';

export const GET: APIRoute = () => {
  const directory = loadDirectory();
  const { publicUrl } = readSettings();
  const { on, all, local, nationalLines, unchecked, reported } = stateOfList(directory);
  return Response.json({
    on,
    lastCheckRunOn: directory.record.lastRunOn,
    hasDemonstrationData: directory.hasDemonstrationData,
    checkedPercent: shareOf(checkedOf(all), totalOf(all)),
    checkedPercentOf: {
      local: shareOf(checkedOf(local), totalOf(local)),
      nationalLines: shareOf(checkedOf(nationalLines), totalOf(nationalLines)),
    },
    counts: { all, local, nationalLines },
    unchecked,
    reported,
    boroughs: listStandings(directory).map(({ borough, state, oldestCheckOn }) => ({
      code: borough.code,
      name: borough.name,
      url: publicUrl + urls.borough(borough.slug),
      state,
      oldestCheckOn,
    })),
    history: directory.record.snapshots,
  });
};
