/**
 * How a consultation is made: fire the rules, weigh what they conclude, rank it, say why. Internal.
 */
package io.github.backwise.engine;
