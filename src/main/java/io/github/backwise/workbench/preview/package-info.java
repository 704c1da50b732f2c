/** What an edit of the rules changes, and for whom: asks two rule sets about the same runners and compares the answers. */
package io.github.backwise.workbench.preview;
