/** Where a record of the Board stands on the site. */
import type { AnyPublicRecord, PublicBoard } from '../../domain/board/board-record.ts';
import { eventsOnPage, listBoardEvents } from '../../domain/board/board-view.ts';
import { urls } from '../../urls.ts';

export function pathsOfRecords(board: PublicBoard): (record: Pick<AnyPublicRecord, 'id' | 'kind'>) => string {
  const places = new Map(listBoardEvents(board).map(({ id }, place) => [id, place]));
  const timelinePage = (id: string) => Math.floor((places.get(id) ?? 0) / eventsOnPage) + 1;
  return ({ id, kind }) => {
    switch (kind) {
      case 'meeting':
        return urls.boardMeeting(id);
      case 'action':
        return `${urls.boardActions()}#${id}`;
      case 'recommendation':
      case 'answer':
        return `${urls.boardRecommendations()}#${id}`;
      case 'document':
      case 'fact':
        return `${urls.boardTimeline(timelinePage(id))}#${id}`;
      case 'member':
        return `${urls.board()}#members`;
    }
  };
}
