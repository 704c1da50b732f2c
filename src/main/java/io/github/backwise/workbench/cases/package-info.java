/**
 * Cases and stories: read from YAML with all their problems, and held against the rules.
 *
 * <p>Start at {@link io.github.backwise.workbench.cases.CaseFile} and {@link io.github.backwise.workbench.cases.CaseRunner}.
 */
package io.github.backwise.workbench.cases;
