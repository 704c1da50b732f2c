/** A consultation as it is told: to a person as text on a page, to a program as JSON. */
package io.github.backwise.workbench.report;
