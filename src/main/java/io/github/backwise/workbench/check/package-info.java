/** A rule directory, and everything that is wrong with its rules, texts and cases, shown with the line it stands in. */
package io.github.backwise.workbench.check;
