package io.github.ream.job;

import io.github.ream.config.UserMistakeException;
import io.github.ream.publish.ParquetRows;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.TopicsTable;
import io.github.ream.topic.EarlierTopics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A model that was there before a report, with the {@code topics} table that stands beside it. */
final class EarlierModel {
  private static final Logger LOG = LoggerFactory.getLogger(EarlierModel.class);

  private EarlierModel() {}

  /**
   * The topics of the report that stands at a place; empty if it has no model. A model that cannot
   * be read hinders no fit: then nothing is compared.
   */
  static Optional<EarlierTopics> of(ReportLocation report, Configuration hadoop) {
    if (!report.has(ReportLocation.MODEL)) {
      return Optional.empty();
    }
    Path model = new Path(report.path(), ReportLocation.MODEL);
    try {
      return Optional.of(of(load(model.toString()), model, hadoop));
    } catch (UserMistakeException e) {
      LOG.warn("topics are not compared with those before: {}", e.getMessage());
      return Optional.empty();
    }
  }

  /** The topics of a model that was loaded from a path. */
  static EarlierTopics of(PipelineModel model, Path path, Configuration hadoop) {
    List<Row> rows = new ArrayList<>();
    try {
      FileSystem files = path.getFileSystem(hadoop);
      Path topics = new Path(files.makeQualified(path).getParent(), TopicsTable.TABLE.name());
      if (files.exists(topics)) {
        new ParquetRows(topics, hadoop).forEach(rows::add);
      }
    } catch (IOException | RuntimeException e) {
      // Whatever Parquet's reader throws on files that are damaged, or no table of Ream's.
      LOG.warn("topics are compared without their shares before: {}", e.getMessage());
      rows.clear();
    }
    return EarlierTopics.of(model, rows);
  }

  /**
   * A saved model.
   *
   * @throws UserMistakeException if it cannot be read
   */
  static PipelineModel load(String model) {
    try {
      return PipelineModel.load(model);
    } catch (Exception e) {
      // Hadoop's checked exceptions come through Spark's methods, which do not declare them.
      throw new UserMistakeException(
          "no saved model can be read at " + model + ": " + e.getMessage(), e);
    }
  }
}
