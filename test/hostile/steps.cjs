// Counts the work of the built command line in steps, as V8 counts how often each piece of a program ran: the same on a busy machine.
const { Session } = require('node:inspector');

/** @returns {() => number} the steps since the last call; the counting begins at once, before the bundle is compiled */
exports.countSteps = (bundle) => {
  const session = new Session();
  session.connect();
  const post = (method, given) => {
    let answer;
    // The session stands in this very thread, so the answer is there when the call returns.
    session.post(method, given, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return () => {
    let steps = 0;
    for (const { url, functions } of post('Profiler.takePreciseCoverage').result)
      if (url.replace(/^file:\/\//, '') === bundle)
        for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    return steps;
  };
};
