// A static library needs an object of its own; the resources come along as separate ones (see CMakeLists.txt).
