#include "models/domain/dependency.h"
