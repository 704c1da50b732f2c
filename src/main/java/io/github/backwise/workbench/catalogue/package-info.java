/** The catalogue: all that a rule set knows, in plain words, on one HTML page with a picture of how facts lead to advice. */
package io.github.backwise.workbench.catalogue;
