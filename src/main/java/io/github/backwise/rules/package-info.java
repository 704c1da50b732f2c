/**
 * The rule language: the tree of a rule, the parser that makes it, the problems it reports, and the compiler.
 *
 * <p>Whatever loads rule text goes through {@link io.github.backwise.rules.RuleSet#read}.
 */
package io.github.backwise.rules;
