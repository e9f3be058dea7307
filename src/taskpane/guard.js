// Runs in the oldest browsers that Office still brings along, so it is written in their language.
// Office waits for a page to say that it has started; outside Office there is nobody to tell.
if (typeof Office !== 'undefined') Office.initialize = function () {};
