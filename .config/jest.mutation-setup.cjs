// Tests of speed say nothing about a mutant, and fail when the machine is busy with the mutants.
const SPEED = /\btime\b|no longer than/;
const real = global.test;

global.test = Object.assign((name, ...rest) => (SPEED.test(name) ? real.skip(name, ...rest) : real(name, ...rest)), real);
