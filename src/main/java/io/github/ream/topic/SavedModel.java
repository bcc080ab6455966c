package io.github.ream.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ream.config.UserMistakeException;
import io.github.ream.config.UserPath;
import io.github.ream.text.TextAnalyzerModel;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.feature.IDFModel;

/**
 * Checks a saved pipeline from outside: its small metadata files name its stages, so that no Spark
 * session is needed.
 */
public final class SavedModel {
  private static final String METADATA = "metadata";
  private static final List<Class<?>> STAGES =
      List.of(
          TextAnalyzerModel.class,
          CountVectorizerModel.class,
          IDFModel.class,
          LocalLDAModel.class,
          DominantTopic.class);

  private SavedModel() {}

  /**
   * Checks whether a model can score papers.
   *
   * @throws UserMistakeException if there is none, or if it is none of Ream's
   */
  public static void check(String model, Configuration hadoop) {
    try {
      Path path = new Path(model);
      FileSystem files = UserPath.fileSystem(path, hadoop);
      UserPath.refusePattern("the model " + model, files.makeQualified(path));
      String pipeline = className(files, path);
      if (!pipeline.equals(PipelineModel.class.getName())) {
        throw noModel(model, "it holds " + pipeline + ", not a pipeline", null);
      }
      Set<String> stages = new HashSet<>();
      for (FileStatus stage : files.listStatus(new Path(path, "stages"))) {
        if (stage.isDirectory()) {
          stages.add(className(files, stage.getPath()));
        }
      }
      List<String> missing =
          STAGES.stream()
              .filter(s -> !stages.contains(s.getName()))
              .map(Class::getSimpleName)
              .toList();
      if (!missing.isEmpty()) {
        throw noModel(
            model, "it was not made by Ream, since it has no " + String.join(", ", missing), null);
      }
    } catch (JsonProcessingException e) {
      throw noModel(model, "its metadata are damaged", e);
    } catch (IOException | IllegalArgumentException e) {
      throw noModel(model, e.getMessage(), e);
    }
  }

  private static UserMistakeException noModel(String model, String why, Exception e) {
    return new UserMistakeException("no saved model can be read at " + model + ": " + why, e);
  }

  /** The class of a pipeline or of one of its stages, from the one line of its metadata. */
  private static String className(FileSystem files, Path saved) throws IOException {
    Path metadata = new Path(saved, METADATA);
    if (!files.exists(metadata)) {
      throw new FileNotFoundException(
          files.exists(saved) ? "it has no metadata" : "nothing is there");
    }
    FileStatus part =
        Arrays.stream(files.listStatus(metadata))
            .filter(file -> file.getLen() > 0 && !file.getPath().getName().matches("[_.].*"))
            .findFirst()
            .orElseThrow(() -> new FileNotFoundException("its metadata are empty"));
    try (InputStream in = files.open(part.getPath())) {
      JsonNode metadataOf = new ObjectMapper().readTree(in);
      return metadataOf.path("class").asText();
    }
  }
}
