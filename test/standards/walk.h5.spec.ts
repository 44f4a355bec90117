import { defineWalk } from './walk';

/* For this target alone: the mini-program walks in the other mode where a sample must do. */
defineWalk('h5');
