#include "models/domain/evaluation.h"
