#include "models/domain/expression.h"
