/**
 * The rule language: the tree of a rule, the parser that makes it, and the problems it reports.
 *
 * <p>Whatever loads rule text goes through {@link io.github.backwise.rules.RuleSet#read}.
 */
package io.github.backwise.rules;
