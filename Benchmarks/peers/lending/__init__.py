"""The scenario lending.yaml as a SimPy program, written from the description of the model and, for the details it
leaves open, with a look at mutasim's code."""
