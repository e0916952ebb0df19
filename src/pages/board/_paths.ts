/** Where a record of the Board stands on the site. */
import type { AnyPublicRecord, PublicBoard } from '../../domain/board/board-record.ts';
import { timelinePageOf } from '../../domain/board/board-view.ts';
import { urls } from '../../urls.ts';

export function pathOfRecord(board: PublicBoard, { id, kind }: Pick<AnyPublicRecord, 'id' | 'kind'>): string {
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
      return `${urls.boardTimeline(timelinePageOf(board, id))}#${id}`;
    case 'member':
      return `${urls.board()}#members`;
  }
}
