/** Type under which a dragged lead travels; only tiles of the board carry it. */
export const DRAGGED = 'application/x-kit-lead';
