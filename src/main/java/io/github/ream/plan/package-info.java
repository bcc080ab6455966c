/**
 * What a run would cost, before it is started: {@link io.github.ream.plan.CostModel} holds rates
 * that were measured, {@link io.github.ream.plan.RunEstimate} applies them to a corpus.
 */
package io.github.ream.plan;
