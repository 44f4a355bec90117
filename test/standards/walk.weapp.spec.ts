import { defineWalk } from './walk';

/* For this target alone: H5 walks in the other mode where a sample must do. */
defineWalk('weapp');
