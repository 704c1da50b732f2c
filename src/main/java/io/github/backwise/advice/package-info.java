/**
 * The answer: a {@link io.github.backwise.advice.Consultation} with its advice, referrals and reasons, and the words that
 * rules and answers share.
 */
package io.github.backwise.advice;
