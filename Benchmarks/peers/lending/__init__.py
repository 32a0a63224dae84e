"""The scenario lending.yaml as a SimPy program, written from the description of the model and not from mutasim's code."""
