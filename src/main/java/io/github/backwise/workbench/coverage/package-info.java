/** What the cases of a rule set try out and what they would not notice: coverage of conditions, and rules broken on purpose. */
package io.github.backwise.workbench.coverage;
