/**
 * Rules as data: {@link org.depesche.rule.RuleSet} reads {@code .rules} and word tables, compiles
 * them into one automaton and finds all matches in one pass over the tokens.
 */
@NullMarked
package org.depesche.rule;

import org.jspecify.annotations.NullMarked;
